package openpermits.documents;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;

/// How large pictures of pages are made.
///
/// @param dotsPerInch where the page has a size on paper
/// @param pixels of a picture at most: a larger page is made with fewer dots
record PictureSize(int dotsPerInch, int pixels) {

  private static final float POINTS_PER_INCH = 72;

  /// How many pixels a point becomes, on a page of so many points.
  float scale(float width, float height) {
    return Math.min(dotsPerInch / POINTS_PER_INCH, (float) fit(width, height));
  }

  /// What makes sides so long fit.
  double fit(double width, double height) {
    return Math.sqrt(pixels / (width * height));
  }

  /// The image, made smaller when it has more pixels.
  BufferedImage within(BufferedImage image) {
    var fit = fit(image.getWidth(), image.getHeight());
    return fit >= 1 ? image : scaled(image, fit);
  }

  /// The image, with no side longer than that.
  static BufferedImage within(BufferedImage image, int side) {
    var longest = Math.max(image.getWidth(), image.getHeight());
    return longest <= side ? image : scaled(image, (double) side / longest);
  }

  /// Each pixel the mean of those that it stands for: thin lines become pale, and do not vanish.
  private static BufferedImage scaled(BufferedImage image, double scale) {
    var width = Math.max(1, (int) (image.getWidth() * scale));
    var height = Math.max(1, (int) (image.getHeight() * scale));
    return onWhite(
        image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), width, height);
  }

  /// As on paper, where it is transparent.
  static BufferedImage onWhite(Image image, int width, int height) {
    var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = paper.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return paper;
  }
}
