/// What must hold of the portal as a whole.
@NullMarked
package openpermits;

import org.jspecify.annotations.NullMarked;
