@NullMarked
package openpermits.platform;

import org.jspecify.annotations.NullMarked;
