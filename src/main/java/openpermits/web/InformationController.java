package openpermits.web;

import org.springframework.stereotype.Controller;

/// What the portal says about itself, to everyone.
@Controller
class InformationController {

  @Get(Route.CONTACT)
  Answer contact() {
    return new InformationPage("contact", 2);
  }

  @Get(Route.ACCESSIBILITY)
  Answer accessibility() {
    return new InformationPage("accessibility", 5);
  }

  @Get(Route.FORMATS)
  Answer formats() {
    return new InformationPage("formats", 2);
  }

  @Get(Route.PRIVACY)
  Answer privacy() {
    return new InformationPage("privacy", 5);
  }

  @Get(Route.TERMS)
  Answer terms() {
    return new InformationPage("terms", 3);
  }
}
