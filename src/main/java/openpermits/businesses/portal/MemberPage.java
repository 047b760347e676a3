package openpermits.businesses.portal;

import openpermits.businesses.Business;
import openpermits.businesses.Member;
import openpermits.web.Page;

/// What a main contact can do about another member.
///
/// @param isReader whether it is the main contact's own membership
public record MemberPage(Business business, Member member, boolean isReader) implements Page {}
