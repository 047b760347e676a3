@NullMarked
package openpermits.intake.portal;

import org.jspecify.annotations.NullMarked;
