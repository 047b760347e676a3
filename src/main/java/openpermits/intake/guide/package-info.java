/// The guide from what somebody wants to do to the application that fits.
@NullMarked
package openpermits.intake.guide;

import org.jspecify.annotations.NullMarked;
