package openpermits.businesses;

import java.util.UUID;
import openpermits.businesses.Business.Role;

/// Somebody was asked to act for a business.
///
/// @param email where the link was mailed: only the account with this address can use it
public record Invitation(UUID id, UUID business, String email, Role role) {}
