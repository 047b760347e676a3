package openpermits.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// The doors of [Route], locked; the headers that keep a browser from being used against its owner.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http, Interruptions interruptions, SecurityContextRepository contexts)
      throws Exception {
    return http.authorizeHttpRequests(SecurityConfiguration::lock)
        .addFilterBefore(new FieldsBeforeFiles(), CsrfFilter.class)
        .csrf(csrf -> csrf.csrfTokenRequestHandler(new FormSecrets()))
        .securityContext(security -> security.securityContextRepository(contexts))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(handling ->
            handling.authenticationEntryPoint(interruptions).accessDeniedHandler(interruptions))
        .headers(headers ->
            headers
                .contentSecurityPolicy(
                    policy -> policy.policyDirectives(ContentSecurityPolicy.OURS))
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy ->
                    policy.policy(
                        org.springframework.security.web.header.writers
                            .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy
                            .SAME_ORIGIN))
                .crossOriginResourcePolicy(policy ->
                    policy.policy(
                        org.springframework.security.web.header.writers
                            .CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy
                            .SAME_ORIGIN)))
        .build();
  }

  /// Every route behind its door. What is no route has no controller, and answers 404.
  private static void lock(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    for (var route : Route.values()) {
      var addresses =
          new String[] {
            route.pattern(Languages.FRENCH).replaceAll("\\{\\w+}", "*"),
            route.pattern(Languages.ENGLISH).replaceAll("\\{\\w+}", "*")
          };
      if (route.door().isOpen()) {
        requests.requestMatchers(addresses).permitAll();
      } else {
        requests.requestMatchers(addresses).hasAnyRole(route.door().roleNames());
      }
    }
    requests.anyRequest().permitAll();
  }

  @Bean
  SecurityContextRepository securityContexts() {
    return new HttpSessionSecurityContextRepository();
  }

  /// Neither the number of the session nor the secret of its forms survives signing in.
  @Bean
  SessionAuthenticationStrategy newSessionAtSignIn() {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
  }

  /// Pages of one person that are opened at the same moment may write the same thing of a session.
  @Bean
  static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfSeveralPages() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  static Locale languageOf(String path) {
    return Languages.ofPath(path).orElse(Languages.FRENCH);
  }
}
