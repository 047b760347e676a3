package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller's method what was typed on its page before it was interrupted, and forgets
/// it.
class RestoredArgument implements HandlerMethodArgumentResolver {

  private static final String KEPT = RestoredArgument.class.getName();

  private final SavedForms forms;

  RestoredArgument(SavedForms forms) {
    this.forms = forms;
  }

  /// What this request's page has already been given.
  static Restored of(HttpServletRequest request) {
    return request.getAttribute(KEPT) instanceof Restored restored ? restored : Restored.NOTHING;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Restored.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      return Restored.NOTHING;
    }
    var restored = forms.restore(request);
    request.setAttribute(KEPT, restored);
    return restored;
  }
}
