package openpermits.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import openpermits.settings.Municipality;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.FixedVersionStrategy;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<AnswerHandler> answers;
  private final ObjectProvider<SavedForms> forms;
  private final ObjectProvider<FormTokens> tokens;
  private final Assets assets;

  WebConfiguration(
      ObjectProvider<AnswerHandler> answers,
      ObjectProvider<SavedForms> forms,
      ObjectProvider<FormTokens> tokens,
      Assets assets) {
    this.answers = answers;
    this.forms = forms;
    this.tokens = tokens;
    this.assets = assets;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(answers.getObject());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new People());
    resolvers.add(new ReachedRoute());
    resolvers.add(new RestoredArgument(forms.getObject()));
    resolvers.add(new Submissions(tokens.getObject()));
    resolvers.add(new SentFilesArgument());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(
            new VersionResourceResolver()
                .addVersionStrategy(new FixedVersionStrategy(assets.version()), "/**"));
  }

  @Bean
  static TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, WebConfiguration.class.getClassLoader(), "jtetemplates");
  }

  @Bean
  static AnswerHandler answerHandler(
      TemplateEngine templates,
      Printer printer,
      Messages messages,
      Frames frames,
      SavedForms forms) {
    return new AnswerHandler(templates, printer, messages, frames, forms);
  }

  @Bean
  static LocaleResolver localeResolver() {
    return new Languages();
  }

  @Bean
  static WebMvcRegistrations routes() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RouteMapping();
      }
    };
  }

  @Bean
  static Site site(Municipality municipality, @Value("${openpermits.address}") String address) {
    var contact = municipality.contact();
    return new Site(
        municipality.name(),
        address,
        contact.email(),
        contact.phone(),
        contact.hours(),
        contact.address());
  }

  @Bean
  static WebSettings webSettings(
      Environment environment, @Value("${spring.session.timeout:30m}") Duration idle) {
    return new WebSettings(environment.acceptsProfiles(Profiles.of("demo")), idle);
  }
}
