package openpermits.applications;

import openpermits.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationsConfiguration {

  @Bean
  static ApplicationRules applicationRules(Settings settings) {
    return settings.one("applications.yaml", ApplicationRules.class);
  }
}
