package openpermits.businesses;

import openpermits.businesses.Business.Role;

/// A business as one of its members sees it.
///
/// @param role what that member may do in it
public record Membership(Business business, Role role) {

  public boolean isManager() {
    return role == Role.MANAGER;
  }
}
