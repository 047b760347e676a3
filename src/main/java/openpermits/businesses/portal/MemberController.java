package openpermits.businesses.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import openpermits.businesses.Business;
import openpermits.businesses.Member;
import openpermits.businesses.Memberships;
import openpermits.kernel.Actor;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A main contact says what a member may do, or lets the member go.
@Controller
class MemberController {

  private final OwnBusinesses own;
  private final Memberships memberships;
  private final Clock clock;

  MemberController(OwnBusinesses own, Memberships memberships, Clock clock) {
    this.own = own;
    this.memberships = memberships;
    this.clock = clock;
  }

  @Get(Route.BUSINESS_MEMBER)
  Answer show(@PathVariable UUID business, @PathVariable UUID member, Person customer) {
    var found = own.findManaged(business, customer).business();
    return new MemberPage(found, own.member(business, member), member.equals(customer.account()));
  }

  /// Looks for the member within the work: for a second copy of the form there may be none any
  /// more.
  @Post(Route.BUSINESS_MEMBER)
  Answer change(
      @PathVariable UUID business,
      @PathVariable UUID member,
      @RequestParam(name = "do", defaultValue = "") String doing,
      @RequestParam(defaultValue = "") String role,
      Submission form,
      Person customer,
      Locale language) {
    var found = own.find(business, customer).business();
    return form.once(
        () -> act(doing, role, found, own.member(business, member), customer.actor()),
        Redirect.to(Route.BUSINESS.in(language, business))
            .noticing(doing.equals("remove") ? "removed" : "changed"));
  }

  private void act(String doing, String role, Business business, Member member, Actor by) {
    var at = clock.instant();
    switch (doing) {
      case "role" -> memberships.change(business.id(), member, InviteController.role(role), by, at);
      case "hand-over" -> memberships.handOver(business.id(), member, by, at);
      case "remove" -> memberships.remove(business, member, by, at);
      default -> throw new NotFound();
    }
  }
}
