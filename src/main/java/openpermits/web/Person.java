package openpermits.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Whoever is signed in, as kept in the session: no password, nothing that grows old.
///
/// @param name the person's own name, which history prints
/// @param displayName what the header shows: a business's name, perhaps
/// @param language `en` or `fr`: the language the municipality writes to this person in, which is
///   not necessarily the one being read
public record Person(
    UUID account, String email, String name, String displayName, Role role, String language)
    implements AuthenticatedPrincipal, Serializable {

  @Override
  public String getName() {
    return account.toString();
  }

  /// What history will say did it.
  public Actor actor() {
    return new Actor(role, account, name);
  }

  public boolean isStaff() {
    return role.isStaff();
  }

  /// Where this person reads a file.
  public Route filePage() {
    return isStaff() ? Route.STAFF_FILE : Route.APPLICATION_ACTIVITIES;
  }

  public boolean isSupervisor() {
    return role == Role.SUPERVISOR;
  }

  public Locale locale() {
    return Languages.of(language);
  }

  public List<GrantedAuthority> authorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
  }
}
