/// Where staff enters an application that came on paper, at the counter or by mail.
@NullMarked
package openpermits.intake.office;

import org.jspecify.annotations.NullMarked;
