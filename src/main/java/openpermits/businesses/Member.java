package openpermits.businesses;

import java.util.UUID;
import openpermits.businesses.Business.Role;

/// Somebody who acts for a business.
///
/// @param name the person's own
public record Member(UUID account, String name, String email, Role role) {}
