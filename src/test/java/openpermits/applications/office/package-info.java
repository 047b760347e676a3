/// Tests of what staff sees and decides.
@NullMarked
package openpermits.applications.office;

import org.jspecify.annotations.NullMarked;
