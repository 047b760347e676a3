package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller's method the signed-in [Person]. A method that takes one is never reached by
/// somebody who is not signed in: the doors see to that, and this refuses if they did not.
class People implements HandlerMethodArgumentResolver {

  static @Nullable Person of(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication authentication
            && authentication.getPrincipal() instanceof Person person
        ? person
        : null;
  }

  static Person signedIn(NativeWebRequest web) {
    return find(web)
        .orElseThrow(() -> new IllegalStateException("reached by someone who is not signed in"));
  }

  private static Optional<Person> find(NativeWebRequest web) {
    return Optional.ofNullable(web.getNativeRequest(HttpServletRequest.class)).map(People::of);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == Person.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    return parameter.isOptional() ? find(web) : signedIn(web);
  }
}
