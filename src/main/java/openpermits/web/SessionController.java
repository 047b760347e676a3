package openpermits.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Keeps a session from ending while its person is typing: having asked is enough.
@Controller
class SessionController {

  @Get(Route.SESSION)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void goOn() {}
}
