package openpermits.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Maps controllers' methods by [Get], [Post] and [Transfer].
class RouteMapping extends RequestMappingHandlerMapping {

  @Override
  protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
    var get = AnnotatedElementUtils.findMergedAnnotation(method, Get.class);
    if (get != null) {
      return mapping(get.value(), RequestMethod.GET);
    }
    var post = AnnotatedElementUtils.findMergedAnnotation(method, Post.class);
    if (post != null) {
      return mapping(post.value(), RequestMethod.POST);
    }
    var transfer = AnnotatedElementUtils.findMergedAnnotation(method, Transfer.class);
    if (transfer != null) {
      return mapping(
          transfer.value(),
          RequestMethod.POST,
          RequestMethod.HEAD,
          RequestMethod.PATCH,
          RequestMethod.DELETE);
    }
    return super.getMappingForMethod(method, handlerType);
  }

  private RequestMappingInfo mapping(Route[] routes, RequestMethod... methods) {
    var addresses =
        Arrays.stream(routes)
            .flatMap(route ->
                Stream.of(route.pattern(Locale.CANADA_FRENCH), route.pattern(Locale.CANADA)))
            .toArray(String[]::new);
    return RequestMappingInfo.paths(addresses)
        .methods(methods)
        .options(getBuilderConfiguration())
        .build();
  }
}
