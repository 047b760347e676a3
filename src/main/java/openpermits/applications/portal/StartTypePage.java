package openpermits.applications.portal;

import java.util.List;
import openpermits.applications.portal.StartPage.Offer;
import openpermits.catalogue.RequiredDocument;
import openpermits.web.Page;

/// What one kind of application is for, costs, takes and needs.
public record StartTypePage(Offer offer) implements Page {

  /// Documents that every such application comes with.
  public List<RequiredDocument> always() {
    return documents().stream().filter(document -> document.when().isEmpty()).toList();
  }

  /// Documents that some need, by their answers.
  public List<RequiredDocument> sometimes() {
    return documents().stream().filter(document -> !document.when().isEmpty()).toList();
  }

  private List<RequiredDocument> documents() {
    return offer.type().documents();
  }
}
