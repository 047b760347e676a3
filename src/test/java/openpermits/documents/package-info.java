@NullMarked
package openpermits.documents;

import org.jspecify.annotations.NullMarked;
