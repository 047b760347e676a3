@NullMarked
package openpermits.accounts;

import org.jspecify.annotations.NullMarked;
