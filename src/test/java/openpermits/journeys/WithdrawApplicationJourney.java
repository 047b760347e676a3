package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The chapter of the user guide, step by step, and the staff's half of it.
@Journey
class WithdrawApplicationJourney {

  private static final String FILE = "CON-2024-000409";

  @LocalServerPort int port;

  @Test
  void aCustomerWithdrawsAnApplicationAndStaffApproves() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      asks(julie);
      readsTheMail(julie, FILE + " – Votre demande de retrait est déposée");
      try (var jacques = Visitor.at(port).signIn("jacques.roy")) {
        approves(jacques);
      }
      reads(julie);
      readsTheMail(julie, FILE + " – Votre demande est retirée");
    }
  }

  private static void asks(Visitor julie) {
    var page = julie.open("/fr/tableau-de-bord/actions-requises");
    var row =
        page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(FILE));
    assertThat(row).containsText("110 LAURIER AVE OUEST/WEST, Ottawa, ON");
    assertThat(row).containsText("True Builders Inc");
    assertThat(row).containsText("Paiement exigible");
    assertThat(row).containsText(Pattern.compile("8\\sfévr\\.\\s2024"));

    julie.link(FILE).click();
    page.locator("main .op-withdraw a").click();
    assertThat(page.locator("h1")).hasText("Retirer la demande");
    assertThat(page.locator("main"))
        .containsText("Veuillez remplir les informations ci-dessous pour retirer votre demande.");
    assertThat(page.locator("main")).containsText("Numéro de demande");

    page.getByLabel("Commentaire").fill("Le projet est abandonné.");
    page.locator("#withdraw-form button[type=submit]").last().click();
    assertThat(page.locator("[role=alert]"))
        .containsText("Une demande de retrait a été soumise pour CON-2024-000409.");
    assertThat(page.locator(".op-file")).containsText("Soumis");
    assertThat(page.locator(".op-withdraw button")).hasAttribute("aria-disabled", "true");
  }

  private static void approves(Visitor jacques) {
    var page = jacques.open("/fr/personnel/file-de-travail");
    jacques.link(FILE).click();
    page.getByLabel("Annuler la facture").check();
    page.getByLabel("Approuver le retrait").check();
    page.locator("#reason").fill("Votre demande est retirée comme demandé.");
    page.getByText("Enregistrer").click();
    assertThat(page.locator("h1")).containsText("Retirer définitivement " + FILE);
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("[role=alert]"))
        .containsText("Le retrait de " + FILE + " est approuvé");
  }

  private static void reads(Visitor julie) {
    var page = julie.open("/fr/tableau-de-bord/demandes");
    var row =
        page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(FILE));
    assertThat(row).containsText("Retiré");
    julie.link(FILE).click();
    assertThat(page.locator(".op-panel"))
        .containsText("Sans objet\u00a0: aucun paiement n’a été reçu");
    assertThat(page.locator(".op-panel")).containsText("annulée");
  }

  private static void readsTheMail(Visitor julie, String subject) {
    var page = julie.open("/demo/courriels");
    org.awaitility.Awaitility.await()
        .until(() -> {
          page.reload();
          return page.locator(".op-inbox").count() > 0
              && page.locator(".op-inbox").innerText().contains(subject);
        });
  }
}
