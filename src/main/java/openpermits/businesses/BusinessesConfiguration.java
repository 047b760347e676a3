package openpermits.businesses;

import openpermits.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BusinessesConfiguration {

  @Bean
  static BusinessRules businessRules(Settings settings) {
    return settings.one("businesses.yaml", BusinessRules.class);
  }
}
