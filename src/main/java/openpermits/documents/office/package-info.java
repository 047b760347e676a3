/// What staff sees of documents and does with them.
@NullMarked
package openpermits.documents.office;

import org.jspecify.annotations.NullMarked;
