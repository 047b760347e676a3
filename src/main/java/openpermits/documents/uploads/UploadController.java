package openpermits.documents.uploads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import openpermits.web.Person;
import openpermits.web.Route;
import openpermits.web.Transfer;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;

/// A customer's browser sends documents a piece at a time, and goes on after a cut.
@Controller
class UploadController {

  private final Uploads uploads;

  UploadController(Uploads uploads) {
    this.uploads = uploads;
  }

  @Transfer({Route.UPLOADS, Route.UPLOAD})
  void receive(
      Route route, Person customer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var account = customer.actor().account();
    if (route == Route.UPLOADS && uploads.isFull(account)) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    } else {
      receive(request, response, customer);
    }
  }

  private void receive(HttpServletRequest request, HttpServletResponse response, Person customer)
      throws IOException {
    try {
      uploads.serve(request, new NumbersOnly(response), customer.actor().account());
    } catch (ClientAbortException cut) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
  }
}
