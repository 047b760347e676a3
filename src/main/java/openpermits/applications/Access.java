package openpermits.applications;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which customers see a file, and what each may do to it: the applicant alone, or the members of
/// the business that applies, and the additional parties. Whoever is not here does not see it.
///
/// @param people what each may do; nothing for whoever only reads
public record Access(Map<UUID, Set<FileRight>> people) {

  public Access {
    people = Map.copyOf(people);
  }

  /// Reads `account right,right;account right`; somebody named twice has the rights of both.
  static Access read(String written) {
    var people = new HashMap<UUID, Set<FileRight>>();
    for (var one : written.split(";", 0)) {
      var parts = one.split(" ", 2);
      if (parts.length == 2) {
        people
            .computeIfAbsent(UUID.fromString(parts[0]), _ -> EnumSet.noneOf(FileRight.class))
            .addAll(rights(parts[1]));
      }
    }
    return new Access(people);
  }

  private static Set<FileRight> rights(String written) {
    var rights = EnumSet.noneOf(FileRight.class);
    for (var right : written.split(",", 0)) {
      if (!right.isEmpty()) {
        rights.add(FileRight.of(right));
      }
    }
    return rights;
  }

  public boolean isOpenTo(UUID account) {
    return people.containsKey(account);
  }

  public boolean grants(FileRight right, UUID account) {
    return grantsOneOf(Set.of(right), account);
  }

  boolean grantsOneOf(Set<FileRight> rights, UUID account) {
    return !Collections.disjoint(people.getOrDefault(account, Set.of()), rights);
  }
}
