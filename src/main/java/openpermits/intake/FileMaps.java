package openpermits.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openpermits.applications.Application;
import openpermits.catalogue.Question;
import openpermits.places.Point;
import openpermits.places.portal.Pin;
import openpermits.places.portal.PlaceMap;
import openpermits.places.portal.PlaceMaps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the map of the places that a file is about.
@Component
public class FileMaps {

  private final PlaceMaps maps;

  FileMaps(PlaceMaps maps) {
    this.maps = maps;
  }

  /// Points at every place of which it is known where it is.
  ///
  /// @param form null for a file that came to be otherwise than by applying here
  public PlaceMap of(Application file, @Nullable FilledForm form) {
    var answered = form == null ? List.<Pin>of() : pins(form);
    var pins = answered.isEmpty() ? pin("", maps.point(file.location())).toList() : answered;
    return maps.of(pins);
  }

  /// A map on which a point can be chosen.
  public PlaceMap toChooseOn() {
    return maps.of(List.of());
  }

  private List<Pin> pins(FilledForm form) {
    return form.asked()
        .filter(Question.Address.class::isInstance)
        .flatMap(question -> form.answers().to(question.key()).stream())
        .flatMap(answer -> pins(AddressAnswer.of(answer)))
        .toList();
  }

  /// Those of which nobody knows where they are keep their number in the list.
  private Stream<Pin> pins(AddressAnswer answer) {
    var sites = answer.sites();
    return IntStream.range(0, sites.size())
        .boxed()
        .flatMap(at -> pin(answer.isOne() ? "" : String.valueOf(at + 1), point(sites.get(at))));
  }

  private Optional<Point> point(Site site) {
    return Optional.ofNullable(site.point())
        .or(() -> Optional.ofNullable(site.location()).flatMap(maps::point));
  }

  private static Stream<Pin> pin(String number, Optional<Point> at) {
    return at.stream().map(point -> new Pin(number, point));
  }
}
