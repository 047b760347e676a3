package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import openpermits.accounts.IdentityProviders;
import openpermits.accounts.Passkeys;
import openpermits.accounts.portal.SignInPage.Opening;
import openpermits.web.Messages;
import openpermits.web.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Makes the page where one signs in, with every way there is.
@Component
class SignInPages {

  private final Passkeys passkeys;
  private final IdentityProviders providers;
  private final ObjectProvider<DemonstrationAccounts> demonstration;
  private final Waits waits;
  private final Messages messages;

  SignInPages(
      Passkeys passkeys,
      IdentityProviders providers,
      ObjectProvider<DemonstrationAccounts> demonstration,
      Waits waits,
      Messages messages) {
    this.passkeys = passkeys;
    this.providers = providers;
    this.demonstration = demonstration;
    this.waits = waits;
    this.messages = messages;
  }

  SignInPage refused(
      SignInForm form, Troubles troubles, HttpServletRequest request, Locale language) {
    return page(form, new Opening.Nothing(), troubles, troubles.status(), request, language);
  }

  SignInPage page(
      SignInForm form,
      Opening opening,
      Troubles troubles,
      HttpStatus status,
      HttpServletRequest request,
      Locale language) {
    var accounts = demonstration.getIfAvailable();
    return new SignInPage(
        form.email(),
        form.returnTo(),
        opening,
        troubles,
        waits.said(troubles, new Text(language, messages)),
        status,
        Passkeys.json(PasskeyQuestion.asked(request, passkeys::toSignIn)),
        providers.all(),
        accounts == null ? List.of() : accounts.some());
  }
}
