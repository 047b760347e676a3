package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Chooses a language where the address does not, and switches it without losing what was typed.
@Controller
class LanguageController {

  private final SavedForms forms;
  private final Languages languages = new Languages();

  LanguageController(SavedForms forms) {
    this.forms = forms;
  }

  @GetMapping("/")
  Answer choose(HttpServletRequest request) {
    return Redirect.to(Route.HOME.in(languages.resolveLocale(request)));
  }

  /// The way a form's own language button comes: what was typed is kept for the page it leads to.
  ///
  /// @param to where the same page is in the other language: one of our own paths
  /// @param errors whether the page was showing what is wrong
  @Post(Route.LANGUAGE)
  Answer carryOver(
      @RequestParam("_to") String to,
      @RequestParam(name = "_errors", defaultValue = "false") boolean errors,
      HttpServletRequest request,
      HttpServletResponse response) {
    var target = OwnPath.orHome(to, request);
    var why = errors ? Restored.Why.LANGUAGE_WITH_ERRORS : Restored.Why.LANGUAGE;
    forms.save(OwnPath.withoutQuery(target), why, request, response);
    response.addHeader(HttpHeaders.SET_COOKIE, remembered(target, request));
    return Redirect.to(target);
  }

  private static String remembered(String path, HttpServletRequest request) {
    return ResponseCookie.from(
            Languages.COOKIE, SecurityConfiguration.languageOf(path).getLanguage())
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(java.time.Duration.ofDays(365))
        .build()
        .toString();
  }
}
