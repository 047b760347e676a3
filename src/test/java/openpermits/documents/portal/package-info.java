@NullMarked
package openpermits.documents.portal;

import org.jspecify.annotations.NullMarked;
