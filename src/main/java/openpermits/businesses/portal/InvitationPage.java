package openpermits.businesses.portal;

import openpermits.businesses.Membership;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// Where the link of an invitation leads. Reading it does nothing; its button accepts.
///
/// @param offered what accepting comes to; null when the link is not valid for this account
public record InvitationPage(String secret, @Nullable Membership offered) implements Page {}
