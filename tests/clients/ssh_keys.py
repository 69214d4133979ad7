"""Public keys that servers take; nobody has the private ones. A fingerprint is the MD5 sum of the
decoded key, as ssh-keygen -E md5 -l shows it.
"""

from __future__ import annotations

PUBLIC_KEY = (
    "ssh-rsa "
    "AAAAB3NzaC1yc2EAAAADAQABAAABAQCyOg1gB7FSJOZ0gj/1PdciQP5W6+E1PZ06LehyrOpF7tMI+wyu"
    "4QaWT/2hqkDlnF3YEHVZpUbmXwLtwM3m+VugYxkSmWGw1+3124PunsFe2t+RkmTRWAhyN3AIbWgiv9kC"
    "bxxsPYxtKFGxUGoWpqFpqnhppyLMB/Uq4xbwj/+4iommIlvSfQwoSDeDf7OFxXrSz0fCPFAEdKWwtm4p"
    "KHZsb/jtu/anGLxRSccQC1iKYZemWw7SoiY6OAgRuIo6tRD8d0SEnwME+mEYF0ySWaPX2lmLJegcekDN"
    "Es6iLXVGpb0/R03XjvdMR3B6pzun9j54f0uo2KlGYsQzbuNAaKXn"
    " clients@example.test"
)
FINGERPRINT = "db:a8:14:03:ca:9c:7d:a4:55:b1:df:4d:db:43:c6:e6"

OTHER_PUBLIC_KEY = (
    "ssh-rsa "
    "AAAAB3NzaC1yc2EAAAADAQABAAABAQCOv1LLhNMfQ1ptHk3eWWBMjHCt8wjlqoJ23Sbd80u7Eat6Qyl3"
    "4UO6qnP29995BAWk/CMM3hou7EnphhdL74G792J+VpQgNB79grEh1WU76TUtG+iWt5HOvs3036/4cS2/"
    "2GSDYPNvO3myeunKU4jDnWPDjlttHsd4Dykrr6/1NpCMRwwS17nDK15lsEAIS3IaecFEipYXnsZNRImL"
    "R2m+Gw04NXQxxVWVeruMRZqudWp2JmpOkiaap6vaHL0qXL3e6MfHj8OokonsZkPbuVGDfvhvlMtFYxHO"
    "awCNtNkv8FN6pLLNQtOl1y+pnBIeOBzbCmHR3WbbQZ5o5iLYFckJ"
    " clients@example.test"
)
OTHER_FINGERPRINT = "92:15:da:33:58:7d:e8:28:90:9c:99:85:b1:ff:de:da"
