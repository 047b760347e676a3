@NullMarked
package openpermits.permits;

import org.jspecify.annotations.NullMarked;
