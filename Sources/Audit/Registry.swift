extension AuditRule {
  /// Every rule that a plan must keep, in the order in which they are reported. Add a rule here. 核查规则清单
  static let all: [AuditRule] = record + itinerary + transport + lodging + seating + goals

  private static let record: [AuditRule] = [
    rightScenario, unknownIdentifiers, order, orderReason, completeness, needlessUnmet,
  ]

  private static let itinerary: [AuditRule] = [
    activityOnce, activityStart, activityDuration, activityWindow, activityGap, activityHall, activityPlace,
    hallConflict,
    attendanceAsked, attendanceOnce, attendanceMissing, deputyAllowed, attendancePresent, onePlace, travelTime,
  ]

  private static let transport: [AuditRule] = [
    stopOrder, tripNames, driveTime, boarding, riders, kilometres, vehicleOnce, vehicleHours, vehicleDuty, vehicleRole,
    seatsEnough, luggageSpace, wheelchair, sharing, vehicleSeats, vehicleSeatOrder, movementMissing, pickUpReady,
    arrivalWait, activityArrival, departureArrival, rideLength, restAtHotel, vehiclePins, carPairs, carNumbers,
    convoyTogether, convoyPilot, convoyOrder, convoyFirstCar, convoyMembers, arrivalsMet, luggageTaken, luggageTimes,
    shuttleHeadway, shuttleLast,
  ]

  private static let lodging: [AuditRule] = [
    nightHoused, nightOnce, nightNeeded, splitNeeded, roomFree, roomSleeps, roomSharing, roomStandard, roomCeiling,
    hotelQuota, roomNeeds, roomHonour, roomRules,
  ]

  private static let seating: [AuditRule] = [
    seatGiven, seatNeeded, seatExists, seatOnce, seatAsLaidOut, seatSide, seatNeeds, seatServers, seatOrder,
    seatUnranked, hostsChair, seatReserved, companion, photoHeight, certificate,
    seatRules,
  ]

  private static let goals: [AuditRule] = [goalList, goalValue, goalParts, goalBound]

  /// What is good to know and breaks no rule. 说明
  static let advice: [AuditRule] = [
    unverifiedConflict, guestOutranksHost, awayOnJourney, roomChange, roomBlock, earlyArrival, lateDeparture,
  ]
}
