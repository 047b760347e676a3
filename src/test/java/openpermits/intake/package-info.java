@NullMarked
package openpermits.intake;

import org.jspecify.annotations.NullMarked;
