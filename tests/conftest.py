"""What all tests share: property tests that do not judge how fast the machine is."""

from hypothesis import HealthCheck, settings

settings.register_profile("cstyped", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("cstyped")
