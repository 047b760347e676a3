/// What staff sees of an application and decides about it.
@NullMarked
package openpermits.applications.office;

import org.jspecify.annotations.NullMarked;
