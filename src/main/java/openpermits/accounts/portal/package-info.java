/// Signing in and out, and the account's profile.
@NullMarked
package openpermits.accounts.portal;

import org.jspecify.annotations.NullMarked;
