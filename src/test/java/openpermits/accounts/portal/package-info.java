@NullMarked
package openpermits.accounts.portal;

import org.jspecify.annotations.NullMarked;
