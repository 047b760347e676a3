/// Where staff enters what comes on paper, at the counter or by mail: an application, and what its
/// applicant asks and answers later.
@NullMarked
package openpermits.intake.office;

import org.jspecify.annotations.NullMarked;
