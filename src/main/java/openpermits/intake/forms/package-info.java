/// The forms that laws prescribe for applications.
@NullMarked
package openpermits.intake.forms;

import org.jspecify.annotations.NullMarked;
