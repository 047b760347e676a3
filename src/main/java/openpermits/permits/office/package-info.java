/// What staff does with a permit.
@NullMarked
package openpermits.permits.office;

import org.jspecify.annotations.NullMarked;
