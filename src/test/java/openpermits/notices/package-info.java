@NullMarked
package openpermits.notices;

import org.jspecify.annotations.NullMarked;
