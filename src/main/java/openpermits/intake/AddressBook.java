package openpermits.intake;

import java.util.List;
import java.util.Optional;
import openpermits.places.Place;

/// The addresses that an application can be about.
public interface AddressBook {

  /// Those that are most likely meant, the likeliest first.
  List<Place> find(String typed);

  Optional<Place> place(String id);
}
