package openpermits.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the container could not serve: an address with forbidden characters, a body too large, a
/// door that is closed.
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping("/error")
  Answer show(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? ErrorPage.of(status)
        : ErrorPage.notFound();
  }
}
