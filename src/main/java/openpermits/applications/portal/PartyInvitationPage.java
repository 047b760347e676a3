package openpermits.applications.portal;

import openpermits.applications.AdditionalParty;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// Where the link to a shared file leads. Reading it does nothing; its button accepts.
///
/// @param offered what accepting gives; null when the link is not valid for this account
public record PartyInvitationPage(String secret, @Nullable AdditionalParty offered)
    implements Page {}
