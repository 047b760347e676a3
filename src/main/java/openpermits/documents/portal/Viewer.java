package openpermits.documents.portal;

import openpermits.applications.Application;
import openpermits.web.Route;

/// Where documents are looked at and downloaded, by whom.
public enum Viewer {
  CUSTOMER(
      Route.APPLICATION_DOCUMENT,
      Route.APPLICATION_DOCUMENT_PAGE,
      Route.APPLICATION_DOCUMENT_PICTURE,
      Route.APPLICATION_DOCUMENT_THUMBNAIL),
  STAFF(
      Route.STAFF_DOCUMENT,
      Route.STAFF_DOCUMENT_PAGE,
      Route.STAFF_DOCUMENT_PICTURE,
      Route.STAFF_DOCUMENT_THUMBNAIL);

  private final Route download;
  private final Route page;
  private final Route picture;
  private final Route thumbnail;

  Viewer(Route download, Route page, Route picture, Route thumbnail) {
    this.download = download;
    this.page = page;
    this.picture = picture;
    this.thumbnail = thumbnail;
  }

  public Route download() {
    return download;
  }

  public Route page() {
    return page;
  }

  public Route picture() {
    return picture;
  }

  public Route thumbnail() {
    return thumbnail;
  }

  /// Where a file's documents are listed.
  public Route list(Application application) {
    return this == STAFF ? Route.STAFF_FILE : ReplaceController.list(application);
  }
}
