/// The pages on which a customer applies, and where the answers are read afterwards.
@NullMarked
@NamedInterface("portal")
package openpermits.intake.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
