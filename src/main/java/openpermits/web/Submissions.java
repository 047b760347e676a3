package openpermits.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller's method the [Submission] that it answers, under the account that sent it.
class Submissions implements HandlerMethodArgumentResolver {

  private final FormTokens tokens;

  Submissions(FormTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Submission.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var token = Optional.ofNullable(web.getParameter(FormTokens.FIELD)).orElse("");
    return new Submission(tokens, token, People.signedIn(web).account());
  }
}
