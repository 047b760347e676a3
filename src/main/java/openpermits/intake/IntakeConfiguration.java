package openpermits.intake;

import java.util.List;
import java.util.Optional;
import openpermits.places.Place;
import openpermits.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  /// As many addresses as one looks through at a glance.
  private static final int MOST = 8;

  @Bean
  static Kinds kinds(Places places) {
    return new Kinds(
        new AddressBook() {
          @Override
          public List<Place> find(String typed) {
            return places.find(typed, MOST);
          }

          @Override
          public Optional<Place> place(String id) {
            return places.place(id);
          }
        });
  }
}
