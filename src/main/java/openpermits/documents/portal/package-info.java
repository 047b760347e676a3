/// What a customer sees of documents and does with them.
@NullMarked
@NamedInterface("portal")
package openpermits.documents.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
