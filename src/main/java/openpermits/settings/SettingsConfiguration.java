package openpermits.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

  @Bean
  static Municipality municipality(Settings settings) {
    return Municipality.of(settings);
  }
}
