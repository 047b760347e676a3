@NullMarked
package openpermits.kernel;

import org.jspecify.annotations.NullMarked;
